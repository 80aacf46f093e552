"""What is said where no typeface with Chinese characters is installed: boxes would stand for them."""

import sys

from PySide6.QtGui import QFontDatabase


def can_show_chinese() -> bool:
    """Return whether a typeface for simplified Chinese is installed."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


def advice(platform: str = sys.platform) -> str:
    """Return which package to install, in English alone: Chinese couldn't be read."""
    if platform.startswith("linux"):
        return (
            "No font with Chinese characters is installed. Install one - fonts-noto-cjk on Debian and Ubuntu, "
            "google-noto-sans-cjk-fonts on Fedora, noto-fonts-cjk on Arch - and start NN Studio again."
        )
    return "No font with Chinese characters is installed. Install Noto Sans CJK SC and start NN Studio again."
