"""Solutions are played before somebody's eyes, in spite of the locks, as undo steps, and can be stopped."""

from nnstudio.project import edits
from nnstudio.ui.lessons.solution_player import training_plan


def test_each_action_is_an_undo_step(learner):
    person = learner()
    run = person.open("bias")
    person.session.go(4)  # NOT: a weight and a bias
    person.settle()
    person.solve()
    stack = person.window.workspace.undo_stack
    assert [stack.text(index) for index in range(stack.count())] == ["Solution, 1 of 2", "Solution, 2 of 2"]
    assert run.progress.solved == ("not",)
    stack.undo()
    output = person.window.workspace.network.output
    assert (float(output.weights[0, 0]), float(output.bias[0])) == (-10.0, 0.0)


def test_what_was_done_before_is_taken_back_first_and_can_be_had_again(learner):
    person = learner()
    person.open("bias")
    workspace = person.window.workspace
    workspace.edit("Set bias", edits.set_bias, 1, 0, 2.5)
    person.settle()
    person.solve()
    stack = workspace.undo_stack
    texts = [stack.text(index) for index in range(stack.count())]
    assert texts == ["Set bias", "Start the step over", "Solution, 1 of 1"]
    stack.setIndex(1)
    assert float(workspace.network.output.bias[0]) == 2.5


def test_it_can_be_stopped(learner):
    person = learner()
    person.session.player.pause = 60_000
    person.open("bias")
    person.session.go(4)
    person.settle()
    before = person.window.workspace.project
    person.click("lesson.solve")
    assert person.session.player.playing
    assert person.button("lesson.solve").text() == "Stop"
    assert not person.button("lesson.restart").isVisible()
    person.click("lesson.solve")
    assert not person.session.player.playing
    assert person.window.workspace.project is before


def test_an_edit_of_ones_own_stops_it(learner, qtbot):
    person = learner()
    person.session.player.pause = 30
    person.open("bias")
    person.session.go(4)
    person.settle()
    person.click("lesson.solve")
    assert person.window.workspace.edit("Set bias", edits.set_bias, 1, 0, 1.0)
    qtbot.waitUntil(lambda: not person.session.player.playing)
    assert float(person.window.workspace.network.output.bias[0]) == 1.0


def test_another_step_stops_it(learner):
    person = learner()
    person.session.player.pause = 60_000
    run = person.open("bias")
    person.click("lesson.solve")
    person.click("lesson.skip")
    assert run.index == 1
    assert not person.session.player.playing


def test_a_training_is_a_real_one_by_the_solutions_own_plan(learner):
    person = learner()
    run = person.open("bias")
    person.session.go(5)  # underfit: the bias, then 60 epochs
    person.settle()
    workspace = person.window.workspace
    plan = workspace.training.plan
    person.solve()
    assert run.met
    assert workspace.training.epochs == 60
    assert len(workspace.training.losses.epochs) > 1
    assert workspace.training.plan == plan
    assert person.window.area.message.text == ""


def test_a_paused_training_stops_it(learner, qtbot):
    person = learner()
    person.open("bias")
    person.session.go(5)
    person.settle()
    person.session.player.pause = 1  # the training takes its time then
    person.click("lesson.solve")
    training = person.window.workspace.training
    qtbot.waitUntil(lambda: training.running)
    training.pause()
    qtbot.waitUntil(lambda: not person.session.player.playing)
    assert training.epochs < 60


def test_the_plan_of_a_training_is_the_projects_but_for_what_the_action_says(workspace):
    plan = workspace.training.plan
    made = training_plan(plan, {"epochs": 40, "learning_rate": 0.25, "stop_loss": 0.1, "seed": 7})
    assert (made.stop.epochs, made.stop.loss, made.seed) == (40, 0.1, 7)
    assert made.hyperparameters.learning_rate == 0.25
    assert made.hyperparameters.optimizer == plan.hyperparameters.optimizer
