"""The office on the web: Django's site, its pages by area, and the server that shows them."""
