"""What holds for all tests."""

from hypothesis import settings

# How long an example takes says how busy the machine is; what must be fast is tested as such.
settings.register_profile("argmap", deadline=None)
settings.load_profile("argmap")
