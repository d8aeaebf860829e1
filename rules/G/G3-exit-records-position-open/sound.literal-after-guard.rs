// path: src/lib.rs
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stage { Idle, PositionOpen, ExitRequested, ExitWorking, Closed }

pub struct Journal { pub rows: Vec<JournalRow> }

pub struct JournalRow { pub prev_state: Stage, pub state: Stage, pub action: &'static str }

pub struct TradeSlot { pub fsm_state: Stage, pub size: f64, pub exit_qty: Option<f64> }

pub enum Command { EXIT, CANCEL }

pub fn process_intent(slot: &mut TradeSlot, cmd: Command, journal: &mut Journal) -> &'static str {
    match cmd {
        Command::EXIT => {
            if slot.fsm_state != Stage::PositionOpen {
                return "EXIT_NOT_ALLOWED";
            }
            slot.exit_qty = Some(slot.size);
            slot.fsm_state = Stage::ExitRequested;
            journal.rows.push(JournalRow {
                prev_state: Stage::PositionOpen,
                state: slot.fsm_state,
                action: "EXIT",
            });
            "ACCEPTED"
        }
        Command::CANCEL => {
            slot.exit_qty.take();
            "CANCELLED"
        }
    }
}
