pub fn shut(gates: &mut [Gate]) -> Result<(), Failed> {
    let mut failed = None;
    for gate in gates {
        if let Err(e) = gate.close() {
            failed.get_or_insert(e);
        }
    }
    failed.map_or(Ok(()), Err)
}
