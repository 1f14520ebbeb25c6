"""The main window: navigation, header, search, Log, toasts."""
