"""A site's folder in, its public website out: read, judge, make, and only then write.

Every host does the same: `oitsite build` calls this package by itself, MkDocs and ProperDocs
through `plugin/`. A newcomer changes nothing here; what is published comes from `pages/kinds/`.
"""
