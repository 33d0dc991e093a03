"""E-mail to people of an office: who has which address, and messages that go out once."""
