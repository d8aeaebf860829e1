// path: src/lib.rs
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TradeStage { // flaw: OrderSent, ExitPartial, Rejected and nine others fall into the last else as by accident
    Idle, DecisionCreated, IntentCreated, OrderRequested, OrderSent, OrderAcked, EntryWorking, EntryPartial,
    PositionOpen, PositionScaled, ExitRequested, ExitSent, ExitAcked, ExitWorking, ExitPartial, Closed,
    Rejected, Cancelled, Expired, Error,
}

#[derive(Serialize, Deserialize)]
pub struct TradeSlot { pub fsm_state: TradeStage, pub size: f64 }

impl TradeSlot {
    pub fn is_free(&self) -> bool {
        self.fsm_state == TradeStage::Idle || self.fsm_state == TradeStage::Closed
    }

    pub fn may_exit(&self) -> bool {
        self.fsm_state == TradeStage::PositionOpen
    }

    pub fn advance(&mut self, kind: &str) -> &'static str {
        if self.fsm_state == TradeStage::OrderRequested && kind == "ACK" {
            self.fsm_state = TradeStage::EntryWorking;
        } else if self.fsm_state == TradeStage::EntryWorking && kind == "FILL" {
            self.fsm_state = TradeStage::PositionOpen;
        } else if self.fsm_state == TradeStage::ExitRequested && kind == "ACK" {
            self.fsm_state = TradeStage::ExitWorking;
        } else if self.fsm_state == TradeStage::ExitWorking && kind == "FILL" {
            self.fsm_state = TradeStage::Closed;
        } else {
            return "IGNORED";
        }
        "OK"
    }
}

pub fn load_slot(json: &str) -> serde_json::Result<TradeSlot> {
    serde_json::from_str(json)
}
