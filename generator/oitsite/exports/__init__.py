"""What the organisation hands in or gives away as files: values in, bytes out."""
