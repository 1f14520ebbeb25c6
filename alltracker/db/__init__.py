"""The record file: tables, the Store, migrations, undo."""
