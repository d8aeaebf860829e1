#[derive(Debug, PartialEq)]
pub enum KernelEventKind { Ack, Fill, Reject, RateLimited }

#[derive(Debug, PartialEq)]
pub enum TradeStage { OrderRequested, EntryWorking, PositionOpen, Idle }

pub fn on_venue_event(stage: TradeStage, kind: KernelEventKind) -> TradeStage {
    match kind {
        KernelEventKind::Ack => TradeStage::EntryWorking,
        KernelEventKind::Fill => TradeStage::PositionOpen,
        KernelEventKind::Reject => TradeStage::Idle,
        KernelEventKind::RateLimited => stage, // flaw: no test of either language leads here
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ack_goes_to_working() {
        assert_eq!(on_venue_event(TradeStage::OrderRequested, KernelEventKind::Ack), TradeStage::EntryWorking);
    }

    #[test]
    fn reject_goes_to_idle() {
        assert_eq!(on_venue_event(TradeStage::OrderRequested, KernelEventKind::Reject), TradeStage::Idle);
    }
}
