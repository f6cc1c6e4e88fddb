"""What a check finds: one module a finding, its docstring the finding's documentation."""
