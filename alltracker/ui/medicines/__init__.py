"""Medicines: what is taken, how much of it, and what is left at home.

The page's cards: ``all_card`` with ``medicine_row`` and ``row_words``; ``changes_card`` with
``change_mark`` and ``order_words``; ``columns`` places them. ``actions`` opens the dialogs, which
share ``sheet`` and read ``book``: ``medicine_dialog``, ``change_dialog``, ``hold_dialog``,
``stop_dialog``, ``stock_dialog``, ``history_dialog``. How often and how much is written in
``schedule_editor``: ``ways`` to say it, ``schedule_fields`` and their editors in a ``fields_grid``,
``schedule_preview`` with eight weeks. What is asked before saving stands in ``questions``.
"""
