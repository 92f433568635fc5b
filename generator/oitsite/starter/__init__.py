"""What a site or a year is begun with: settings to fill in, and drafts of its records."""
