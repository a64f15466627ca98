"""Who stands behind an X.500 name, as all rows and senders of a store tell: asked for late, because few stores need it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property


class LateDirectory(Mapping[str, str]):
    """Give the SMTP addresses that a store knows for X.500 names, lower-case; made when the first is asked for."""

    def __init__(self, pairs: Callable[[], Iterable[tuple[str, str]]]) -> None:
        self._pairs = pairs

    @cached_property
    def _known(self) -> Mapping[str, str]:
        return dict(self._pairs())

    def __getitem__(self, name: str) -> str:
        if not name:  # nobody is meant, and nothing needs to be searched for it
            raise KeyError(name)
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def __bool__(self) -> bool:
        return True
