"""Other tools' formats: importers give syntax, exporters read the model."""
