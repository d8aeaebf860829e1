// path: src/lib.rs
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Stage { Idle, EntryWorking, PositionOpen, ExitWorking, Closed }
pub struct Kernel { pub stage: Stage, pub size: f64 }
pub fn process_intent(k: &mut Kernel, action: &str) -> bool {
    let next = match (action, k.stage) {
        ("ENTER", Stage::Idle) => Stage::EntryWorking,
        ("EXIT", Stage::PositionOpen) => Stage::ExitWorking,
        ("CANCEL", Stage::EntryWorking) => Stage::Idle,
        _ => return false,
    };
    k.stage = next;
    true
}
pub fn apply_fill(k: &mut Kernel, qty: f64) {
    match k.stage {
        Stage::EntryWorking => { k.size += qty; k.stage = Stage::PositionOpen }
        Stage::ExitWorking => { k.size -= qty; if k.size <= 0.0 { k.stage = Stage::Closed } }
        _ => {}
    }
}
pub fn reconcile_from_slots(k: &mut Kernel, size: f64) {
    k.size = size;
    k.stage = if size > 0.0 { Stage::PositionOpen } else { Stage::Idle };
}

#[cfg(test)]
mod tests {
    use super::*;
    fn at(stage: Stage, size: f64) -> Kernel { Kernel { stage, size } }
    #[test]
    fn enter_only_from_idle() {
        let mut k = at(Stage::Idle, 0.0);
        assert!(process_intent(&mut k, "ENTER"));
        assert!(!process_intent(&mut k, "ENTER"));
    }
    #[test]
    fn exit_needs_a_position() { assert!(!process_intent(&mut at(Stage::Idle, 0.0), "EXIT")); }
    #[test]
    fn cancel_frees_the_slot() {
        let mut k = at(Stage::EntryWorking, 0.0);
        assert!(process_intent(&mut k, "CANCEL"));
        assert_eq!(k.stage, Stage::Idle);
    }
    #[test]
    fn entry_fill_opens() {
        let mut k = at(Stage::EntryWorking, 0.0);
        apply_fill(&mut k, 0.4);
        assert_eq!((k.stage, k.size), (Stage::PositionOpen, 0.4));
    }
    #[test]
    fn exit_fill_closes() {
        let mut k = at(Stage::ExitWorking, 1.0);
        apply_fill(&mut k, 1.0);
        assert!(k.stage == Stage::Closed);
    }
    #[test]
    fn reconcile_opens() {
        let mut k = at(Stage::Idle, 0.0);
        reconcile_from_slots(&mut k, 2.0);
        assert_eq!(k.stage, Stage::PositionOpen);
    }
}
