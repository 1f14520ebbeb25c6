"""Printed documents: content, HTML, PDF."""
