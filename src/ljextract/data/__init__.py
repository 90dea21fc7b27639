"""Catalogues as TOML: codes, dimensions and English names; names of organizations in both languages."""
