#include "network/name_chain.h"

#include <algorithm>
#include <cmath>

#include "base/bio_labels.h"
#include "base/exponential.h"

namespace gainsay::train {
namespace {

using Index = Eigen::Index;

/// Marginals of the chain restricted to `allowed`; the log of the total weight is returned.
double marginals(const Matrix& node, const Matrix& step, const std::vector<std::uint64_t>* allowed,
                 Matrix& node_marginals, Matrix& step_marginals, float sign) {
  const Index size = node.rows(), labels = node.cols();
  const auto open = [&](Index i, Index c) {
    return !allowed || ((*allowed)[static_cast<std::size_t>(i)] >> c & 1) != 0;
  };
  Matrix alpha = Matrix::Zero(size, labels);
  Matrix beta = Matrix::Zero(size, labels);
  double log_total = 0;
  for (Index i = 0; i < size; ++i) {
    for (Index to = 0; to < labels; ++to) {
      if (!open(i, to)) continue;
      float sum = 0;
      if (i == 0) {
        sum = may_follow(0, static_cast<std::size_t>(to)) ? 1 : 0;
      } else {
        for (Index from = 0; from < labels; ++from) sum += alpha(i - 1, from) * step(from, to);
      }
      alpha(i, to) = sum * node(i, to);
    }
    const float total = std::max(alpha.row(i).sum(), 1e-30F);
    alpha.row(i) /= total;
    log_total += std::log(static_cast<double>(total));
  }
  beta.row(size - 1).setOnes();
  for (Index i = size - 1; i-- > 0;) {
    Eigen::RowVectorXf next = node.row(i + 1).cwiseProduct(beta.row(i + 1));
    for (Index to = 0; to < labels; ++to) {
      if (!open(i + 1, to)) next(to) = 0;
    }
    for (Index from = 0; from < labels; ++from) beta(i, from) = step.row(from).dot(next);
    beta.row(i) /= std::max(beta.row(i).sum(), 1e-30F);
  }
  for (Index i = 0; i < size; ++i) {
    Eigen::RowVectorXf p = alpha.row(i).cwiseProduct(beta.row(i));
    p /= std::max(p.sum(), 1e-30F);
    node_marginals.row(i) += sign * p;
    if (i == 0) continue;
    Eigen::RowVectorXf next = node.row(i).cwiseProduct(beta.row(i));
    for (Index to = 0; to < labels; ++to) {
      if (!open(i, to)) next(to) = 0;
    }
    Matrix pair = (alpha.row(i - 1).transpose() * next).cwiseProduct(step);
    pair *= sign / std::max(pair.sum(), 1e-30F);
    step_marginals += pair;
  }
  return log_total;
}

/// Scores as factors.
struct Factors {
  Factors(const Matrix& emissions, const Matrix& steps)
      : node(emissions.rows(), emissions.cols()), step(steps.rows(), steps.cols()) {
    const Index labels = emissions.cols();
    for (Index i = 0; i < emissions.rows(); ++i) {
      const float best = emissions.row(i).maxCoeff();
      for (Index c = 0; c < labels; ++c) node(i, c) = exponential(std::max(emissions(i, c) - best, -30.0F));
    }
    for (Index from = 0; from < labels; ++from) {
      for (Index to = 0; to < labels; ++to) {
        const bool may = may_follow(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
        step(from, to) =
            may ? exponential(std::clamp(steps(from, to), -20.0F, 20.0F) - 20.0F) * 485165195.4F : 0;
      }
    }
  }
  Matrix node, step;
};

}  // namespace

double name_chain_gradient(const Matrix& emissions, const Matrix& steps,
                           const std::vector<std::uint64_t>& allowed, float weight, Matrix& d,
                           Matrix& d_step) {
  const Factors factors(emissions, steps);
  d.setZero();
  Matrix d_pairs = Matrix::Zero(steps.rows(), steps.cols());
  const double all = marginals(factors.node, factors.step, nullptr, d, d_pairs, 1);
  const double gold = marginals(factors.node, factors.step, &allowed, d, d_pairs, -1);
  d *= weight;
  d_step += weight * d_pairs;
  return all - gold;
}

void chain_marginals(const Matrix& emissions, const Matrix& steps, Matrix& out) {
  const Factors factors(emissions, steps);
  out.setZero();
  Matrix pairs = Matrix::Zero(steps.rows(), steps.cols());
  marginals(factors.node, factors.step, nullptr, out, pairs, 1);
}

}  // namespace gainsay::train
