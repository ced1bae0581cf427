"""A journal and a day become pages: one view and one template each (`pages`), put together by `site`."""
