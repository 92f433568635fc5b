"""The rules: one module a topic, in it one function a rule, found by being here."""
