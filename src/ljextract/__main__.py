"""`python -m ljextract`: the command line."""

from ljextract.cli import main

if __name__ == "__main__":
    main()
