"""The benchmarks: one module each, with `async def measure() -> Report`. A new module is found by itself."""
