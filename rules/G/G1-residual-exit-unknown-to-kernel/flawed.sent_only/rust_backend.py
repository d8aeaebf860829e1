from enum import Enum


class KernelCommandType(Enum):
    ENTER = "ENTER"
    EXIT = "EXIT"
    EXIT_RESIDUAL = "EXIT_RESIDUAL"
    CANCEL = "CANCEL"


class ExecutionKernel:
    def process_intent(self, intent):
        taken = self.native.process_intent({"slot_id": intent.slot_id, "action": intent.action.value})
        if taken and intent.action in (KernelCommandType.EXIT, KernelCommandType.EXIT_RESIDUAL):
            self.venue.submit(intent)
        return taken
