"""Drawing: numbers, addresses and colours go in; charts, QR codes and palettes come out.

Charts and codes are SVG text; nothing is written to disk.
"""
