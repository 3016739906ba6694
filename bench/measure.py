"""Runs a command and prints its CPU seconds and its peak memory in MB."""
import os
import resource
import subprocess
import sys

status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
if status.returncode:
    sys.exit("%s: %s" % (" ".join(sys.argv[1:]), status.stderr))
print("%.2f %d" % (used.ru_utime + used.ru_stime, used.ru_maxrss // 1024))
