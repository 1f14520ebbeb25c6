"""The first run: three short steps to a record, or a look around with an invented patient."""
