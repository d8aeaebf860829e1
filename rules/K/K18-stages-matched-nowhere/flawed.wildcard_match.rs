// path: src/lib.rs
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TradeStage { // flaw: twelve of these are matched nowhere in the state machine
    Idle, DecisionCreated, IntentCreated, OrderRequested, OrderSent, OrderAcked, EntryWorking,
    EntryPartial, PositionOpen, PositionScaled, ExitRequested, ExitSent, ExitAcked, ExitWorking,
    ExitPartial, Closed, Rejected, Cancelled, Expired, Error,
}

pub enum Command { Enter, Exit, Cancel }
pub enum Event { Ack, Fill { last: bool }, Reject }

pub fn on_command(stage: TradeStage, cmd: Command) -> Option<TradeStage> {
    match (stage, cmd) {
        (TradeStage::Idle, Command::Enter) => Some(TradeStage::OrderRequested),
        (TradeStage::PositionOpen, Command::Exit) => Some(TradeStage::ExitRequested),
        (TradeStage::EntryWorking, Command::Cancel) => Some(TradeStage::Cancelled),
        _ => None,
    }
}

pub fn on_event(stage: TradeStage, ev: Event) -> TradeStage {
    match (stage, ev) {
        (TradeStage::OrderRequested, Event::Ack) => TradeStage::EntryWorking,
        (TradeStage::OrderRequested, Event::Reject) => TradeStage::Idle,
        (TradeStage::EntryWorking, Event::Fill { .. }) => TradeStage::PositionOpen,
        (TradeStage::ExitRequested, Event::Ack) => TradeStage::ExitWorking,
        (TradeStage::ExitWorking, Event::Fill { last: true }) => TradeStage::Closed,
        (other, _) => other,
    }
}

pub fn reconcile(slot: &mut TradeStage, reported: TradeStage) {
    *slot = reported;
}
