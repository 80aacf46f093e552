"""Trains beside whoever started it: in a thread of its own, which hands over what was done whenever it is asked.

Numbers don't depend on the clock: only which of them are looked at does.
"""

import math
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from nnstudio.engine import Divergence, Network, Stopped, StopRules, Trainer
from nnstudio.training.timeline import Moment

Losses = Callable[[Network, Callable[[], bool]], tuple[float, float]]
"""``losses(network, given_up)``: the mean losses of the training and of the test samples, NaN where there are none.

Once `given_up` says so, nobody waits for them any more.
"""

_CHUNK = 0.002
"""Seconds of training between two looks at what else is wanted."""
MEASURING = 0.2
"""Time that may go into losses and moments, as a share of that which goes into steps."""
_GRACE = 0.003
"""Seconds that whoever lets it train waits for its last step."""
_WATCHED = 60.0
"""Up to so many steps a second each is a moment."""
_SLOW = 0.02
"""Seconds from which on a step, or the losses after it, are waited for with care."""
_BACKLOG = 32 * 2**20
"""Bytes of moments that wait for somebody to take them."""
_SWITCH = 0.001
"""Seconds after which Python lets a waiting thread go on, 0.005 by default: the window has 0.008 for a frame."""


@dataclass(frozen=True, eq=False)
class Report:
    """What was done since the last report.

    Attributes
    ----------
    moments : tuple of Moment
        With the losses of each; the last one is where the training is, or was a moment ago.
    ended : Stopped, Divergence or None
        Why the training ended by itself.
    current : bool
        Whether all that was posted had been done by then.
    fault : BaseException or None
        A fault of the program that ended the training; only `Runner.stop` tells.
    """

    moments: tuple[Moment, ...]
    ended: Stopped | Divergence | None
    current: bool
    fault: BaseException | None = None


class Runner:
    """Runs a trainer until it is stopped, stops by itself, or has done what it should.

    Between `start` and `stop` the trainer belongs to the runner: what is to be done with it is posted.

    Parameters
    ----------
    trainer : Trainer
    losses : callable
        See `Losses`.
    rules : StopRules
        Counted from here. Others can be set at any time.
    steps, epochs : int, optional
        How much to do at most; an epoch that has begun counts as one.
    speed : float
        Steps a second, infinite for as many as there can be.
    known : bool
        Whether the trainer is at a moment that was kept already; otherwise that is the first one.
    measuring : float
        Time that may go into losses and moments, as a share of that which goes into steps.
    """

    def __init__(
        self,
        trainer: Trainer,
        losses: Losses,
        rules: StopRules,
        *,
        steps: int | None = None,
        epochs: int | None = None,
        speed: float = math.inf,
        known: bool = False,
        measuring: float = MEASURING,
    ) -> None:
        self._trainer = trainer
        self._measuring_share = measuring
        self._losses = losses
        self._watch = rules.watch()
        self._last_step = math.inf if steps is None else trainer.steps + steps
        self._last_epoch = math.inf if epochs is None else trainer.epochs + epochs
        self._speed = speed
        self._due = 0.0
        self._working = False
        self._let_until = math.inf  # until somebody lets it
        self._condition = threading.Condition()
        self._posted: list[Callable[[], object]] = []
        self._current = True
        self._moments: list[Moment] = []
        self._backlog = 0
        self._measured = (trainer.steps, trainer.network) if known else None
        self._stopping = self._given_up = False
        self._ended: Stopped | Divergence | None = None
        self._fault: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="training", daemon=True)
        self._epoch_sum, self._epoch_samples = 0.0, 0
        # Of the last ones; before the first a guess.
        sample_seconds = 2e-9 * trainer.network.parameter_count
        self._step_seconds = 2e-5 + sample_seconds * len(trainer.peek())
        self._losses_seconds = sample_seconds * trainer.samples
        self._training = self._measuring = 0.0

    # --- for whoever started it ---------------------------------------------------------------

    def start(self) -> None:
        """Begin."""
        self._switch = sys.getswitchinterval()
        sys.setswitchinterval(_SWITCH)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether it is still at it."""
        return self._thread.is_alive()

    @property
    def slow(self) -> bool:
        """Whether a step, or the losses after it, take long: the end doesn't come at once."""
        return max(self._step_seconds, self._losses_seconds) > _SLOW

    def wait(self, seconds: float) -> bool:
        """Wait for the end, so long at most; return whether it came."""
        self._thread.join(seconds)
        return not self.alive

    def end(self) -> None:
        """Let the training end after the step at hand, with the losses of what was learned; doesn't wait for it."""
        with self._condition:
            self._stopping = True
            self._condition.notify()

    def stop(self) -> Report | None:
        """End the training, wait for the end of the step at hand, and return what wasn't taken yet.

        Losses that take long are given up: they aren't known then.
        """
        self._given_up = True
        self.end()
        self._thread.join()
        sys.setswitchinterval(self._switch)
        report, fault = self.take(), self._fault
        if fault is None:
            return report
        return Report((), None, False, fault) if report is None else replace(report, fault=fault)

    def post(self, work: Callable[[], object]) -> None:
        """Let something be done with the trainer between two steps, before the training ends in any case."""
        with self._condition:
            self._posted.append(work)
            self._current = False
            self._condition.notify()

    def take(self) -> Report | None:
        """Return what was done since the last time; None if nothing was."""
        with self._condition:
            moments, self._moments = tuple(self._moments), []
            self._backlog = 0
            current = self._current
        if not moments and self._ended is None:
            return None
        return Report(moments, self._ended, current)

    def let(self, seconds: float) -> bool:
        """Let it train for so long, and wait meanwhile; return whether it is done with the step that it is at then.

        From the first call on, no step at full speed begins between the calls. Python lets one thread run at a time:
        each of the hundred calls of a repaint would wait for a training that runs when it likes.
        """
        with self._condition:
            if not self.alive or self._stopping:
                return True
            self._working = True
            self._let_until = time.perf_counter() + seconds
            self._condition.notify_all()
            return self._condition.wait_for(self._is_idle, seconds + _GRACE)

    def _is_idle(self) -> bool:
        return not self._working

    @property
    def speed(self) -> float:
        """Steps a second."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        with self._condition:
            self._speed = speed
            self._due = min(self._due, time.perf_counter() + 1 / speed)
            self._condition.notify()

    @property
    def rules(self) -> StopRules:
        """When it stops by itself."""
        return self._watch.rules

    @rules.setter
    def rules(self, rules: StopRules) -> None:
        self._watch.rules = rules

    # --- the thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            self._train()
        except BaseException as fault:
            self._fault = fault
        finally:
            self._rest()

    def _rest(self) -> None:
        with self._condition:
            self._working = False
            self._condition.notify_all()

    def _train(self) -> None:
        self._due = time.perf_counter()
        self._measure(newest=True)
        more = self._trainer.epochs < self._last_epoch and self._trainer.steps < self._last_step
        while self._do_posted() and more:
            speed, now = self._speed, time.perf_counter()
            if math.isinf(speed):
                more = self._advance(min(now + _CHUNK, self._let_until))
            elif now >= self._due:
                # What is late isn't made up for: after a pause the pace is the same again.
                self._due = max(self._due, now - 0.1) + 1 / speed
                more = self._step(1)
                self._measure(newest=speed <= _WATCHED)
        self._measure(newest=True)

    def _do_posted(self) -> bool:
        """Wait until the next step is due and do what was posted meanwhile; return whether to go on."""
        with self._condition:
            while not (self._stopping or self._posted or self._may_go()):
                pass
            posted, self._posted = self._posted, []
        if posted:
            for work in posted:
                work()
            self._forget_epoch()
            self._measure(newest=True)
        return not self._stopping

    def _may_go(self) -> bool:
        """Return whether a step may begin now; if not, wait until that may have changed."""
        now = time.perf_counter()
        if math.isinf(self._speed):
            if now < self._let_until:
                return True
            self._working = False
            self._condition.notify_all()
            self._condition.wait()
        else:
            if now >= self._due:
                return True
            self._condition.wait(self._due - now)
        return False

    def _advance(self, until: float) -> bool:
        """Train for a while; return whether there is more to do."""
        more = True
        while more and not (self._posted or self._stopping) and time.perf_counter() < until:
            # As many at once as there is time for: one by one, steps take several times as long.
            most = max(1.0, (until - time.perf_counter()) / self._step_seconds)
            more = self._step(int(min(most, self._last_step - self._trainer.steps)))
            self._measure(newest=False)
        return more

    def _step(self, most: int) -> bool:
        trainer = self._trainer
        epochs, steps, start = trainer.epochs, trainer.steps, time.perf_counter()
        loss, samples = trainer.advance(most)
        if trainer.divergence is not None:
            return self._end(trainer.divergence)
        seconds = max(time.perf_counter() - start, 1e-9)
        self._training += seconds
        self._step_seconds = seconds / (trainer.steps - steps)
        self._epoch_sum += loss * samples
        self._epoch_samples += samples
        if trainer.epochs > epochs:
            return self._after_epoch(self._epoch_sum / self._epoch_samples)
        return trainer.steps < self._last_step

    def _after_epoch(self, loss: float) -> bool:
        self._forget_epoch()
        stopped = self._watch.after_epoch(loss)
        if stopped is not None:
            return self._end(stopped)
        return self._trainer.epochs < self._last_epoch and self._trainer.steps < self._last_step

    def _forget_epoch(self) -> None:
        self._epoch_sum, self._epoch_samples = 0.0, 0

    def _end(self, why: Stopped | Divergence) -> bool:
        self._ended = why
        return False

    def _measure(self, *, newest: bool) -> None:
        """Keep the moment with its losses, if there is time for it or it has to be."""
        start = time.perf_counter()
        if not newest and self._measuring > self._measuring_share * self._training:
            return
        moment = self._moment()
        with self._condition:
            if moment is not None:
                if self._backlog > _BACKLOG:  # nobody takes them: the newest is enough
                    self._moments.pop()
                else:
                    self._backlog += moment.state.nbytes
                self._moments.append(moment)
            self._current = not self._posted
        self._measuring += time.perf_counter() - start

    def _moment(self) -> Moment | None:
        """Return where the training is; None if that was told already."""
        trainer, start = self._trainer, time.perf_counter()
        network = trainer.network
        if self._measured is not None:
            steps, measured = self._measured
            # After a step that didn't count the network is another object with the same numbers.
            if network is measured or (trainer.divergence is not None and steps == trainer.steps):
                return None
        self._measured = trainer.steps, network
        moment = Moment.of(trainer.snapshot(), self._losses(network, self._nobody_waits))
        self._losses_seconds = time.perf_counter() - start
        return moment

    def _nobody_waits(self) -> bool:
        return self._given_up
