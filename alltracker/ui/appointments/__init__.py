"""The appointments page: agenda and month, and the whole form of a visit."""
