"""Let `python -m oitsite` be the command line."""

import sys

from oitsite.cli import main

sys.exit(main())
