//! Order: how lists are put into the order in which they are shown.
//!
//! Owns the one sort of the package. It sorts positions by keys, so that it is compiled once for
//! every list there is; each generic sort would add some kilobytes to what readers download.

/// The positions of a list, highest key first; equal ones stay in order.
///
/// ```
/// assert_eq!(which_one::order::descending(&[0.1, 0.7, 0.1, 0.9]), [3, 1, 0, 2]);
/// ```
pub fn descending(keys: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by(|&a, &b| keys[b].total_cmp(&keys[a]));
    order
}
