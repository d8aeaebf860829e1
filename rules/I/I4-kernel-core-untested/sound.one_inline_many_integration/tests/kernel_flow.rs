use lib::{kernel_stage, Kernel};

fn opened(qty: f64) -> Kernel {
    let mut k = Kernel::default();
    assert!(k.process_intent("ENTER"));
    k.apply_fill(qty);
    k
}

#[test]
fn entry_then_full_exit_closes() {
    let mut k = opened(1.0);
    assert!(k.process_intent("EXIT"));
    k.apply_fill(1.0);
    assert_eq!(k.stage, 4);
    assert_eq!(k.size, 0.0);
}

#[test]
fn partial_exit_keeps_working() {
    let mut k = opened(1.0);
    k.process_intent("EXIT");
    k.apply_fill(0.25);
    assert_eq!((k.stage, k.size), (3, 0.75));
}

#[test]
fn exit_is_refused_when_flat() {
    assert!(!Kernel::default().process_intent("EXIT"));
}

#[test]
fn reconcile_takes_the_size() {
    let mut k = Kernel::default();
    k.reconcile_from_slots(3.0);
    assert_eq!((k.stage, k.size), (2, 3.0));
}

#[test]
fn export_answers_stage_and_null() {
    let k = opened(0.5);
    assert_eq!(kernel_stage(&k), 2);
    assert_eq!(kernel_stage(std::ptr::null()), 255);
}
