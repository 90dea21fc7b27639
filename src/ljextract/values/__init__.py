"""Values that rules produce: frozen, exact, and without any language in them."""
