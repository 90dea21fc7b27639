"""Batch runs: sources in, tables out, nothing lost. `run` is what the command line's `ljextract run` calls.

Three rooms: what reads sources into raw articles (`sources`, `fields`, `decode`), what makes records of them in worker
processes (`pool`, `worker`), and what keeps and writes them (`journal`, `export`).
"""
