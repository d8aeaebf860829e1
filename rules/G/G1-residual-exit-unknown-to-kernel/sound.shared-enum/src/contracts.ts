export enum KernelCommandType {
  ENTER = "ENTER",
  EXIT = "EXIT",
  EXIT_RESIDUAL = "EXIT_RESIDUAL",
  CANCEL = "CANCEL",
}
