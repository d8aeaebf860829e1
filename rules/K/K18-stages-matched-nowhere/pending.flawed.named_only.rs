// path: src/lib.rs
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TradeStage { // flaw: twelve of these are matched nowhere in the state machine
    Idle, DecisionCreated, IntentCreated, OrderRequested, OrderSent, OrderAcked, EntryWorking,
    EntryPartial, PositionOpen, PositionScaled, ExitRequested, ExitSent, ExitAcked, ExitWorking,
    ExitPartial, Closed, Rejected, Cancelled, Expired, Error,
}

impl TradeStage {
    pub fn as_str(&self) -> &'static str {
        match self {
            TradeStage::Idle => "IDLE", TradeStage::DecisionCreated => "DECISION_CREATED", TradeStage::IntentCreated => "INTENT_CREATED",
            TradeStage::OrderRequested => "ORDER_REQUESTED", TradeStage::OrderSent => "ORDER_SENT", TradeStage::OrderAcked => "ORDER_ACKED",
            TradeStage::EntryWorking => "ENTRY_WORKING", TradeStage::EntryPartial => "ENTRY_PARTIAL", TradeStage::PositionOpen => "POSITION_OPEN",
            TradeStage::PositionScaled => "POSITION_SCALED", TradeStage::ExitRequested => "EXIT_REQUESTED", TradeStage::ExitSent => "EXIT_SENT",
            TradeStage::ExitAcked => "EXIT_ACKED", TradeStage::ExitWorking => "EXIT_WORKING", TradeStage::ExitPartial => "EXIT_PARTIAL",
            TradeStage::Closed => "CLOSED", TradeStage::Rejected => "REJECTED", TradeStage::Cancelled => "CANCELLED",
            TradeStage::Expired => "EXPIRED", TradeStage::Error => "ERROR",
        }
    }
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
