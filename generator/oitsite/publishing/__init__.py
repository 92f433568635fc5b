"""Publishing: a site's folder goes in, its public website comes out.

The site is read, checked and rendered, and only then written, in the same way by every host:
`oitsite build` calls this package directly, MkDocs and ProperDocs through `plugin/`. There is
nothing to add here; what is published comes from `pages/kinds/`.
"""
