"""Does a written report agree with itself? Its numbers read, and their arithmetic checked."""
