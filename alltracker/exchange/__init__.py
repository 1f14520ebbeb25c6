"""Bytes in, proposed rows out; rows in, bytes out."""
