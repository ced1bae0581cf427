"""What every value of the model is: a frozen, typed struct that can be kept in the cache.

`msgspec.Struct` and not a dataclass, for two measured reasons: a parsed entry comes back from the
cache in 10 µs instead of about 100, and decoding checks every type, so that a damaged or foreign
cache is noticed instead of believed. Values are written as arrays: attributes may be added and
moved freely, because the cache is thrown away whenever the code that fills it has changed.
"""

import msgspec


class Value(msgspec.Struct, frozen=True, array_like=True):
    """Base of all frozen values of the model."""
