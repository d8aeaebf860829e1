// path: src/lib.rs
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TradeStage {
    Idle, DecisionCreated, IntentCreated, OrderRequested, OrderSent, OrderAcked, EntryWorking, EntryPartial,
    PositionOpen, PositionScaled, ExitRequested, ExitSent, ExitAcked, ExitWorking, ExitPartial, Closed,
    Rejected, Cancelled, Expired, Error,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Phase { Free, Entering, Open, Exiting, Quarantined }

impl TradeStage {
    pub const fn phase(self) -> Phase {
        use TradeStage::*;
        match self {
            Idle | DecisionCreated | IntentCreated | Closed | Rejected | Cancelled | Expired => Phase::Free,
            OrderRequested | OrderSent | OrderAcked | EntryWorking | EntryPartial => Phase::Entering,
            PositionOpen | PositionScaled => Phase::Open,
            ExitRequested | ExitSent | ExitAcked | ExitWorking | ExitPartial => Phase::Exiting,
            Error => Phase::Quarantined,
        }
    }
}

pub fn on_command(stage: TradeStage, cmd: &str) -> Result<TradeStage, &'static str> {
    match (stage.phase(), cmd) {
        (Phase::Free, "ENTER") => Ok(TradeStage::OrderRequested),
        (Phase::Open, "EXIT") => Ok(TradeStage::ExitRequested),
        (Phase::Entering, "CANCEL") => Ok(TradeStage::Cancelled),
        (Phase::Exiting, "CANCEL") => Ok(TradeStage::PositionOpen),
        (Phase::Quarantined, _) => Err("QUARANTINED"),
        (Phase::Free | Phase::Entering | Phase::Open | Phase::Exiting, _) => Err("INVALID_STATE"),
    }
}

pub fn on_fill(stage: TradeStage, last: bool) -> Result<TradeStage, &'static str> {
    match stage.phase() {
        Phase::Entering if last => Ok(TradeStage::PositionOpen),
        Phase::Entering => Ok(TradeStage::EntryPartial),
        Phase::Exiting if last => Ok(TradeStage::Closed),
        Phase::Exiting => Ok(TradeStage::ExitPartial),
        Phase::Free | Phase::Open | Phase::Quarantined => Err("NO_ACTIVE_ORDER"),
    }
}
