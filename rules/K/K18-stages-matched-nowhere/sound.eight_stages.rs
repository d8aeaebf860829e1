// path: src/lib.rs
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TradeStage {
    Idle,
    OrderRequested,
    EntryWorking,
    PositionOpen,
    ExitRequested,
    ExitWorking,
    Closed,
    Reconciling,
}

pub enum Event { Ack, Fill { last: bool }, Reject }

pub fn on_event(stage: TradeStage, ev: Event) -> Result<TradeStage, &'static str> {
    use TradeStage::*;
    match stage {
        Idle | Closed => Err("NO_ACTIVE_ORDER"),
        PositionOpen => Err("NO_ACTIVE_ORDER"),
        Reconciling => Err("RECONCILING"),
        OrderRequested | EntryWorking => Ok(match ev {
            Event::Ack => EntryWorking,
            Event::Fill { .. } => PositionOpen,
            Event::Reject => Idle,
        }),
        ExitRequested | ExitWorking => Ok(match ev {
            Event::Ack => ExitWorking,
            Event::Fill { last: true } => Closed,
            Event::Fill { last: false } => ExitWorking,
            Event::Reject => PositionOpen,
        }),
    }
}

pub fn parse(name: &str) -> Option<TradeStage> {
    use TradeStage::*;
    [Idle, OrderRequested, EntryWorking, PositionOpen, ExitRequested, ExitWorking, Closed, Reconciling]
        .into_iter()
        .find(|s| format!("{s:?}").eq_ignore_ascii_case(name))
}
