"""Windows, pages, dialogs, widgets: the only room that knows the screen."""
