use serde::Deserialize;

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub enum KernelCommandType {
    #[serde(rename = "ENTER")]
    Enter,
    #[serde(rename = "EXIT", alias = "EXIT_RESIDUAL")]
    Exit,
    #[serde(rename = "CANCEL")]
    Cancel,
}

#[derive(Debug, Deserialize)]
pub struct KernelIntent {
    pub trade_id: String,
    pub action: KernelCommandType,
    pub target_size: f64,
}

#[derive(Default)]
pub struct TradeSlot {
    pub size: f64,
    pub exit_quantity: Option<f64>,
}

impl TradeSlot {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> &'static str {
        match intent.action {
            KernelCommandType::Enter => {
                self.size = intent.target_size;
                "ENTER_ACCEPTED"
            }
            KernelCommandType::Exit => {
                self.exit_quantity = Some(self.size);
                "EXIT_ACCEPTED"
            }
            KernelCommandType::Cancel => {
                self.exit_quantity = None;
                "CANCEL_ACCEPTED"
            }
        }
    }
}
