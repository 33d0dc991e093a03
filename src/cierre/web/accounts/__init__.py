"""A team's accounts: signing in, who has access, one-time links, tokens, texts kept."""
