"""The program in the tray: notifications, closing to it, starting hidden in it."""
