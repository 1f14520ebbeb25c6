"""Side effects beside their page: calendar, pictures, faces, lists and what documents say."""
