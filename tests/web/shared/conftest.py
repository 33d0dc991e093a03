from __future__ import annotations

import os

collect_ignore_glob = [] if os.environ.get("CIERRE_SHARED") == "1" else ["test_*.py"]
