"""What a class needs: networks as text for a chat, and parts of a file that its author locks."""
